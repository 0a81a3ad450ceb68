package io.clockport.http;

/** Bodies as the service writes them. */
final class Wire {

    static final String W = "6617122bc1fa070824829969";
    static final String U = "6617082e2e27e9007ad5cf9a";

    private Wire() {}

    static String project(String id, String name, boolean archived) {
        return """
                {"id":"%s","name":"%s","hourlyRate":{"amount":1200,"currency":"EUR"},"clientId":"","workspaceId":"%s",
                 "billable":true,"memberships":[{"userId":"%s","hourlyRate":null,"costRate":null,"targetId":"%s",
                 "membershipType":"PROJECT","membershipStatus":"ACTIVE"}],"color":"#009688",
                 "estimate":{"estimate":"PT0S","type":"AUTO"},"archived":%s,"duration":"PT38H26M24S","clientName":"",
                 "note":"keep me","costRate":null,"timeEstimate":{"estimate":"PT0S","type":"AUTO","resetOption":null,
                 "active":false,"includeNonBillable":true},"budgetEstimate":null,"estimateReset":null,
                 "template":false,"public":true}""".formatted(id, name, W, U, id, archived);
    }

    static String tag(String id, String name, boolean archived) {
        return """
                {"id":"%s","name":"%s","workspaceId":"%s","archived":%s}""".formatted(id, name, W, archived);
    }

    static String task(String id, String project, String status) {
        return """
                {"assigneeId":null,"assigneeIds":["%s"],"billable":false,"budgetEstimate":77,"costRate":null,
                 "duration":"PT20S","estimate":"PT2H","hourlyRate":null,"id":"%s","name":"Dig","projectId":"%s",
                 "status":"%s","userGroupIds":["g1"]}""".formatted(U, id, project, status);
    }

    static String client(String id, boolean archived) {
        return """
                {"id":"%s","name":"Acme","email":"a@example.com","ccEmails":["b@example.com"],"workspaceId":"%s",
                 "archived":%s,"address":null,"note":"good","currencyId":"x","currencyCode":"EUR"}""".formatted(id, W, archived);
    }

    static String entry(String id, String start, String end) {
        return """
                {"id":"%s","description":"dig","tagIds":["t1"],"userId":"%s","billable":true,"taskId":"k1",
                 "projectId":"p1","workspaceId":"%s","timeInterval":{"start":"%s","end":%s,"duration":null},
                 "customFieldValues":[{"customFieldId":"f1","timeEntryId":"%s","name":"ticket","type":"TXT",
                 "value":"X-1"}],"type":"REGULAR","kioskId":null,"hourlyRate":{"amount":0,"currency":"USD"},
                 "costRate":{"amount":0,"currency":"USD"},"isLocked":false}""".formatted(id, U, W, start, end == null ? "null" : '"' + end + '"', id);
    }

    static String error(int code, String message) {
        return """
                {"message":"%s","code":%d}""".formatted(message, code);
    }
}
