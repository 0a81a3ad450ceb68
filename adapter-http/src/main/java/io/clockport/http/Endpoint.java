package io.clockport.http;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where the service is: the part of every address that comes before {@code /workspaces}. Clockify keeps accounts in several
 * places, and a workspace with a subdomain is only reached there.
 */
public record Endpoint(URI base) {

    static final int LAST_PORT = 65_535;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** A base without query, fragment and credentials; a slash at its end is dropped. */
    public Endpoint {
        var scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
        if (base.getHost() == null && String.valueOf(base.getRawAuthority()).contains("_")) {
            throw new IllegalArgumentException("a host's name has letters, digits, '-' and '.', but no '_'");
        }
        if (!(scheme.equals("https") || scheme.equals("http")) || base.getHost() == null) {
            throw new IllegalArgumentException("an endpoint is an http or https address with a host, got " + scheme);
        }
        if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException("an endpoint has no credentials, query or fragment");
        }
        if (base.getPort() > LAST_PORT) {
            throw new IllegalArgumentException("a port is at most " + LAST_PORT + ", got " + base.getPort());
        }
        base = URI.create(base.toString().replaceFirst("/+$", ""));
    }

    /** Where accounts are unless somebody chose otherwise. */
    public static Endpoint global() {
        return at("https://api.clockify.me/api/v1");
    }

    public static Endpoint in(Region region) {
        return at("https://" + region.prefix + ".clockify.me/api/v1");
    }

    /** A workspace with an address of its own. It needs an API key that was made there. */
    public static Endpoint subdomain(String name) {
        if (!LABEL.matcher(name).matches()) {
            throw new IllegalArgumentException("a subdomain is lower-case letters, digits and '-', got " + name);
        }
        return at("https://" + name + ".clockify.me/api/v1");
    }

    /** Where people who write add-ons try them. */
    public static Endpoint developer() {
        return at("https://developer.clockify.me/api/v1");
    }

    /** Behind a gateway that offers several services, Clockify among them, below one root. */
    public static Endpoint gateway(URI root) {
        return new Endpoint(URI.create(root.toString().replaceFirst("/+$", "") + "/clockify/api/v1"));
    }

    /** Anywhere else. */
    public static Endpoint at(String base) {
        return at(URI.create(base));
    }

    /** Anywhere else, where the address is there already: that of a served fake, for instance. */
    public static Endpoint at(URI base) {
        return new Endpoint(base);
    }

    boolean isSecure() {
        return base.getScheme().equalsIgnoreCase("https");
    }

    /** The host's name or address; an IPv6 address without its brackets. */
    String host() {
        var host = base.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    int port() {
        return base.getPort() >= 0 ? base.getPort() : isSecure() ? 443 : 80;
    }

    /** A part of the world in which Clockify keeps data apart. */
    public enum Region {
        EU("euc1"),
        USA("use2"),
        UK("euw2"),
        AUSTRALIA("apse2");

        private final String prefix;

        Region(String prefix) {
            this.prefix = prefix;
        }
    }
}
