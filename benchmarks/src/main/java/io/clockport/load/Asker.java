package io.clockport.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One connection among many that one thread looks after: it sends the same request again as soon as it was answered. */
final class Asker implements AutoCloseable {

    private final SocketChannel channel;
    private final ByteBuffer request;
    private final AnswerInParts answer = new AnswerInParts();

    private Asker(SocketChannel channel, byte[] request) {
        this.channel = channel;
        this.request = ByteBuffer.allocateDirect(request.length).put(request);
    }

    static Asker open(int port, byte[] request, Selector selector) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        var asker = new Asker(channel, request);
        channel.register(selector, SelectionKey.OP_READ, asker);
        return asker;
    }

    void ask() throws IOException {
        answer.forget();
        request.flip();
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    /** Takes in what came. True when that was the end of the answer. */
    boolean isAnswered() throws IOException {
        if (channel.read(answer.room()) < 0) {
            throw new EOFException("closed in the middle of an answer");
        }
        return answer.isWhole();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
