package io.clockport.inmemory;

import io.clockport.async.Eventual;
import io.clockport.id.UserId;
import io.clockport.user.User;
import io.clockport.user.Users;
import io.vavr.control.Either;

record InMemoryUsers(Books books, Faults faults, UserId actor) implements Users {

    @Override
    public Eventual<User> me() {
        return faults.read(() -> books.read(() -> Either.narrow(Room.found(books.user(actor), actor))));
    }
}
