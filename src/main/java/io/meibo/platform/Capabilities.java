package io.meibo.platform;

/**
 * What a platform can do, as data, so that nobody outside branches on its name.
 *
 * @param maxRows rows (persons) in one batch
 * @param maxIdentifiers identifiers in one batch, over all rows
 * @param removal how a member can leave
 * @param asynchronous whether a batch's outcome comes later and has to be asked for
 * @param ordered whether changes are applied in the order in which they were accepted
 * @param minimumMembers below this the platform does not serve the list; 0 where none is documented
 * @param maxMembershipDays the longest time a member can stay, in days; 0: without end
 */
public record Capabilities(
        int maxRows,
        int maxIdentifiers,
        Removal removal,
        boolean asynchronous,
        boolean ordered,
        int minimumMembers,
        int maxMembershipDays) {

    public enum Removal {
        IMMEDIATE,
        BY_EXPIRY
    }
}
