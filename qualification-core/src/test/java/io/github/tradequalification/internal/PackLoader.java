package io.github.tradequalification.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Sees test packs as if their jars stood on the class path beside this library. */
public class PackLoader extends ClassLoader {

  private final List<Map<String, byte[]>> packs;

  public PackLoader(TestPack... packs) {
    super(PackLoader.class.getClassLoader());
    this.packs = Stream.of(packs).map(TestPack::built).toList();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = bytes(name.replace('.', '/') + ".class");
    if (code == null) throw new ClassNotFoundException(name);
    return defineClass(name, code, 0, code.length);
  }

  @Override
  protected URL findResource(String name) {
    byte[] content = bytes(name);
    return content == null ? null : url(name, content);
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    return Collections.enumeration(
        packs.stream()
            .map(pack -> pack.get(name))
            .filter(Objects::nonNull)
            .map(content -> url(name, content))
            .toList());
  }

  private byte[] bytes(String path) {
    return packs.stream()
        .map(pack -> pack.get(path))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static URL url(String name, byte[] content) {
    byte[] copy = Arrays.copyOf(content, content.length);
    try {
      return new URL(
          null,
          "memory:" + name,
          new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
              return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() throws IOException {
                  return new ByteArrayInputStream(copy);
                }
              };
            }
          });
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
