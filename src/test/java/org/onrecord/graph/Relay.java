package org.onrecord.graph;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A port that leads to another one and can be cut: a server that dies and comes back
 * without one being started.
 */
public final class Relay implements Closeable {

	private final int target;

	private final List<Socket> open = new CopyOnWriteArrayList<>();

	private volatile ServerSocket door;

	private final int port;

	private Relay(int target, ServerSocket door) {
		this.target = target;
		this.door = door;
		this.port = door.getLocalPort();
		listen();
	}

	/** A free port that leads to this one. */
	public static Relay to(int target) {
		try {
			return new Relay(target, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The port that leads there. */
	public int port() {
		return this.port;
	}

	/** Ends all connections and takes no more. */
	public void cut() throws IOException {
		this.door.close();
		for (Socket socket : this.open) {
			socket.close();
		}
		this.open.clear();
	}

	/** Takes connections again, at the same port. */
	public void mend() throws IOException {
		this.door = new ServerSocket(this.port, 50, InetAddress.getLoopbackAddress());
		listen();
	}

	@Override
	public void close() throws IOException {
		cut();
	}

	private void listen() {
		ServerSocket current = this.door;
		start(() -> {
			while (!current.isClosed()) {
				Socket near = current.accept();
				Socket far = new Socket(InetAddress.getLoopbackAddress(), this.target);
				this.open.add(near);
				this.open.add(far);
				start(() -> near.getInputStream().transferTo(far.getOutputStream()));
				start(() -> far.getInputStream().transferTo(near.getOutputStream()));
			}
		});
	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// Cut, or ended by one of the two
			}
		}, "relay");
		thread.setDaemon(true);
		thread.start();
	}

	@FunctionalInterface
	private interface Work {

		void run() throws IOException;

	}

}
