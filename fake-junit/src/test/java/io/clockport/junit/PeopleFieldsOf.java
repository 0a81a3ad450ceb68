package io.clockport.junit;

import io.clockport.inmemory.InMemoryClockify;

/** Gives the workspace of a fake custom fields for its people, one of each type. They are made on the web pages only. */
final class PeopleFieldsOf {

    static final String TEXT = "65f000000000000000000001";
    static final String NUMBER = "65f000000000000000000002";
    static final String ONE = "65f000000000000000000003";
    static final String SEVERAL = "65f000000000000000000004";
    static final String CHECK = "65f000000000000000000005";
    static final String LINK = "65f000000000000000000006";
    static final String FOR_ADMINS = "65f000000000000000000007";
    static final String REQUIRED = "65f000000000000000000008";
    static final String SWITCHED_OFF = "65f000000000000000000009";
    static final String OF_ENTRIES = "65f00000000000000000000a";

    private static final String CITIES = ",\"allowedValues\":[\"Gdynia\",\"Warsaw\"]";

    private PeopleFieldsOf() {}

    static void put(InMemoryClockify fake) {
        fake.backstage()
                .setNote(
                        "workspace/" + fake.workspace() + "/customFields",
                        "[" + field(TEXT, "TIN", "TXT", "") + "," + field(NUMBER, "height", "NUMBER", "") + ","
                                + field(
                                        ONE,
                                        "office",
                                        "DROPDOWN_SINGLE",
                                        CITIES + ",\"workspaceDefaultValue\":\"Gdynia\"")
                                + "," + field(SEVERAL, "cities", "DROPDOWN_MULTIPLE", CITIES) + ","
                                + field(CHECK, "remote", "CHECKBOX", "") + "," + field(LINK, "page", "LINK", "") + ","
                                + field(FOR_ADMINS, "grade", "TXT", ",\"onlyAdminCanEdit\":true") + ","
                                + field(REQUIRED, "badge", "TXT", ",\"required\":true") + ","
                                + field(SWITCHED_OFF, "old", "TXT", ",\"status\":\"INACTIVE\"") + ","
                                + field(OF_ENTRIES, "mood", "TXT", ",\"entityType\":\"TIMEENTRY\"") + "]");
    }

    private static String field(String id, String name, String type, String more) {
        return "{\"id\":\"" + id + "\",\"name\":\"" + name + "\",\"type\":\"" + type + "\"" + more + "}";
    }
}
