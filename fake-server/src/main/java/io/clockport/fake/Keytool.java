package io.clockport.fake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that every JDK and JRE brings, and the only maker of certificates that they have without their internals. */
final class Keytool {

    private static final String PASSWORD_VARIABLE = "CLOCKPORT_KEY_PASSWORD";
    private static final int PATIENCE_SECONDS = 30;

    private Keytool() {}

    /** The password goes by a variable, which others on this machine do not see, as they would see an argument. */
    static void makeKey(Path file, String alias, String password, String names) throws IOException {
        var command = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        alias,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=Clockport's fake of Clockify",
                        "-ext",
                        names,
                        "-validity",
                        "365",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass:env",
                        PASSWORD_VARIABLE))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().put(PASSWORD_VARIABLE, password);
        var process = command.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("the JDK's keytool made no key");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a key was made", stopped);
        } finally {
            process.destroyForcibly();
        }
    }
}
