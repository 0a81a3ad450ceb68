package io.clockport.fake;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.PfxOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.UUID;

/**
 * A key that is made when a server needs one, and a certificate for it that nobody else has signed. It names this machine and the
 * hosts of the service, so that a client which was told to trust it finds nothing wrong with either.
 */
final class SelfSigned {

    private static final String NAMES =
            "SAN=dns:localhost,ip:127.0.0.1,ip:0:0:0:0:0:0:0:1,dns:clockify.me,dns:*.clockify.me,dns:*.api.clockify.me";
    private static final String ALIAS = "clockport";

    private final byte[] store;
    private final String password;
    private final String pem;

    private SelfSigned(byte[] store, String password, String pem) {
        this.store = store;
        this.password = password;
        this.pem = pem;
    }

    /** Takes some tenths of a second. */
    static SelfSigned make() {
        var password = UUID.randomUUID().toString();
        try {
            var folder = Files.createTempDirectory("clockport-tls");
            var file = folder.resolve("key.p12");
            try {
                Keytool.makeKey(file, ALIAS, password, NAMES);
                var store = Files.readAllBytes(file);
                return new SelfSigned(store, password, pem(store, password));
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException | GeneralSecurityException trouble) {
            throw new IllegalStateException("no certificate could be made", trouble);
        }
    }

    private static String pem(byte[] store, String password) throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(new ByteArrayInputStream(store), password.toCharArray());
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
        return "-----BEGIN CERTIFICATE-----\n"
                + lines.encodeToString(keys.getCertificate(ALIAS).getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    KeyCertOptions key() {
        return new PfxOptions().setValue(Buffer.buffer(store)).setPassword(password);
    }

    /** The certificate without the key, as files have it that say whom to trust. */
    String pem() {
        return pem;
    }
}
