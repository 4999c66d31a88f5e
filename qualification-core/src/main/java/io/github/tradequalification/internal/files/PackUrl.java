package io.github.tradequalification.internal.files;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;

/** The address of a file within a jar in memory. */
final class PackUrl {

  private PackUrl() {}

  /** The address; an empty path stands for the jar. */
  static URL of(PackJar jar, String path) {
    try {
      return new URL(null, "pack:" + jar.name() + "!/" + path, new Handler(jar, path));
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Handler extends URLStreamHandler {

    private final PackJar jar;
    private final String path;

    Handler(PackJar jar, String path) {
      this.jar = jar;
      this.path = path;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new Connection(url, jar, path);
    }
  }

  /** Leads to the file. */
  static final class Connection extends URLConnection {

    private final PackJar jar;
    private final String path;

    private Connection(URL url, PackJar jar, String path) {
      super(url);
      this.jar = jar;
      this.path = path;
    }

    /** Where the file lies. */
    PackJar jar() {
      return jar;
    }

    @Override
    public void connect() {}

    @Override
    public InputStream getInputStream() throws IOException {
      byte[] content = jar.files().get(path);
      if (content == null) throw new FileNotFoundException(String.valueOf(url));
      return new ByteArrayInputStream(content);
    }
  }
}
