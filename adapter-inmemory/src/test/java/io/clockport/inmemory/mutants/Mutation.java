package io.clockport.inmemory.mutants;

/** What a wrong adapter does instead of one operation of one port. */
@FunctionalInterface
interface Mutation {

    Object instead(Call call);
}
