package io.clockport.inmemory.mutants;

/** A rule, an adapter that breaks it, and the test of the contract that has to notice. */
record Catch(String rule, Class<?> port, String operation, Mutation mutation, String contract, String test) {

    @Override
    public String toString() {
        return rule;
    }
}
