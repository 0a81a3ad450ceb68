package io.clockport.fake;

import io.clockport.failure.Refused;

/** Broken rules in the service's own sentences, where one is known; else in the domain's. */
final class Sentences {

    private Sentences() {}

    static String of(Refused.Invalid refused) {
        return switch (refused.field()) {
            case "description" ->
                refused.reason().contains("<>")
                        ? "You entered wrong value. Don't use \"<\" and \">\" characters"
                        : "Description: " + refused.reason();
            case "end" ->
                refused.reason().contains("999")
                        ? "Time entry cannot have duration more than 999 hours."
                        : "Start datetime is greater than end datetime. " + refused.reason();
            case "tags" -> "You can not create entities for archived tag";
            case "ccEmails" -> "Number of additional emails must be less than 3";
            case "email" -> "Please enter valid value for email";
            default -> "You entered invalid value for field : [" + refused.field() + "] " + refused.reason();
        };
    }
}
