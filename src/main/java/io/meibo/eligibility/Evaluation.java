package io.meibo.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All rules' findings about one customer, in their fixed order. */
public record Evaluation(List<Finding> findings) {

    public boolean eligible() {
        return findings.stream().allMatch(Finding::passes);
    }

    /** The reason that counts. */
    public Optional<Reason> first() {
        return reasons().stream().findFirst();
    }

    /** Every reason that applies, each once, in the rules' order. */
    public List<Reason> reasons() {
        return findings.stream()
                .map(Finding::reason)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
