package io.clockport.cli.manual;

/** A variable of the environment that the command heeds. */
enum Variable {
    CLOCKPORT_CONFIG("The file of profiles."),
    CLOCKPORT_PROFILE("The profile to use, like --profile."),
    CLOCKPORT_URL("Work there instead of offline, like --url."),
    CLOCKPORT_STORE("The offline store, like --store."),
    CLOCKPORT_WORKSPACE("Name or id of the workspace, like --workspace."),
    CLOCKPORT_ZONE("The time zone you live in, like --zone."),
    CLOCKPORT_TARGET("How much you mean to book on a day."),
    CLOCKPORT_PACE("How fast requests may follow each other."),
    CLOCKPORT_TIMEOUT("How long anything asked of a Clockify elsewhere may take."),
    CLOCKPORT_COLOR("When to use bold and faint text, like --color."),
    CLOCKPORT_FAKE_KEY("The API key that a served fake lets in, like --key."),
    CLOCKPORT_CONTROL_TOKEN("What the control plane of a served fake asks for, like --control-token."),
    CLOCKIFY_API_KEY("The key for an address. It cannot be given on the command line, where others could read it."),
    HTTPS_PROXY(
            "The proxy on the way to an https address; http_proxy, all_proxy and no_proxy are heeded too, as elsewhere."),
    NO_COLOR("No bold or faint text, when not empty."),
    TERM("No bold or faint text either, when it is dumb."),
    LC_ALL("Which characters the terminal can show, as LC_CTYPE and LANG say too; only doctor looks at them."),
    COLUMNS("How wide the terminal is, if not as wide as it says itself; tables and help heed it."),
    HOME("Where your files are, unless the next three say otherwise."),
    XDG_DATA_HOME("Where the offline store is."),
    XDG_CONFIG_HOME("Where the file of profiles is."),
    XDG_CACHE_HOME("Where the names for completion are."),
    JAVA_HOME("The JVM that runs the command; else the java of your path.");

    private final String about;

    Variable(String about) {
        this.about = about;
    }

    String about() {
        return about;
    }
}
