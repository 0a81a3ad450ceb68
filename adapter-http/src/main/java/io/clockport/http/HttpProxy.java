package io.clockport.http;

import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.ProxyOptions;
import io.vertx.core.net.ProxyType;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * An HTTP proxy that requests go through. To an https address it opens a tunnel and sees neither keys nor answers; to an http
 * address it is handed every request as it is, with the key in it.
 */
public final class HttpProxy {

    private static final int LAST_PORT = 65535;
    private static final int USUAL_PORT = 80;

    private final String host;
    private final int port;
    private final Optional<String> login;

    private HttpProxy(String host, int port, Optional<String> login) {
        this.host = host;
        this.port = port;
        this.login = login;
    }

    /**
     * The proxy at an address as environments have it: {@code http://proxy.acme.example:3128}, with {@code user:password@} where it
     * asks for one (what is special in an address is written with a percent sign), and {@code http://} or not. Without a port it
     * is 80.
     *
     * @throws IllegalArgumentException if it is no such address; the message does not repeat it
     */
    public static HttpProxy at(String address) {
        var text = address.strip();
        var uri = parsed(text.contains("://") ? text : "http://" + text);
        if (!"http".equals(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("only proxies that are spoken to in plain http are known");
        }
        if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
            throw new IllegalArgumentException("a proxy has a host, and a port from 1 to " + LAST_PORT);
        }
        return new HttpProxy(
                uri.getHost().replaceAll("[\\[\\]]", ""),
                uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
                Optional.ofNullable(uri.getRawUserInfo()));
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    HttpClientOptions applyTo(HttpClientOptions options) {
        var proxy = new ProxyOptions().setType(ProxyType.HTTP).setHost(host).setPort(port);
        login.map(text -> text.split(":", 2))
                .ifPresent(parts ->
                        proxy.setUsername(decoded(parts[0])).setPassword(parts.length == 1 ? "" : decoded(parts[1])));
        return options.setProxyOptions(proxy);
    }

    private static URI parsed(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException quotesIt) {
            throw new IllegalArgumentException("that is no address");
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Where it is, and nothing that is secret. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
