package io.clockport.fake.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How the page looks, by day and by night, on a wide screen and on a narrow one. */
final class Style {

    static final String SHEET = """
            :root { color-scheme: light dark; --ink: #1c2128; --soft: #59636e; --line: #d8dee4; --back: #fff;
              --card: #f6f8fa; --good: #116329; --bad: #b3261e; --busy: #8a4600; --link: #0a58ca }
            @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa4af; --line: #30363d;
              --back: #0d1117; --card: #161b22; --good: #56d364; --bad: #ff7b72; --busy: #e3b341; --link: #79b8ff } }
            * { box-sizing: border-box }
            body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back);
              max-width: 72rem; margin: 0 auto; padding: 1.25rem }
            header { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline;
              border-bottom: 1px solid var(--line); padding-bottom: .75rem }
            h1 { font-size: 1.35rem; margin: 0 } h2 { font-size: 1rem; margin: 0 0 .5rem }
            header p { margin: 0; color: var(--soft) }
            main { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; margin-top: 1rem; align-items: start }
            section { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1rem;
              min-width: 0 }
            section.whole { grid-column: 1 / -1 }
            table { width: 100%; border-collapse: collapse; font-size: .92rem }
            th { text-align: left; font-weight: 600; color: var(--soft); padding: .15rem .75rem .15rem 0;
              border-bottom: 1px solid var(--line) }
            td { padding: .25rem .75rem .25rem 0; vertical-align: top; overflow-wrap: anywhere }
            td.short, th.short { white-space: nowrap; overflow-wrap: normal; width: 1% }
            tr + tr td { border-top: 1px solid var(--line) }
            code { font: .86em ui-monospace, monospace; overflow-wrap: anywhere }
            a { color: var(--link) } p { margin: .25rem 0 } .soft { color: var(--soft) }
            .good { color: var(--good) } .bad { color: var(--bad) } .busy { color: var(--busy) }
            ul.switches { columns: 3 16rem; margin: 0; padding: 0; list-style: none }
            ul.switches li { break-inside: avoid; display: flex; gap: .6rem }
            ul.switches b { width: 1.8rem; flex: none }
            article { border-left: 3px solid var(--bad); padding-left: .75rem; margin: .75rem 0 }
            article h3 { font-size: .95rem; margin: 0 } article ul { margin: .25rem 0; padding-left: 1.1rem }
            @media (max-width: 44rem) { main { grid-template-columns: minmax(0, 1fr) } .wide { display: none }
              body { padding: .75rem } }
            """;

    /** By this the browser knows the sheet, and uses no other. */
    static final String HASH = "sha256-" + Base64.getEncoder().encodeToString(sha256(SHEET));

    private Style() {}

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
