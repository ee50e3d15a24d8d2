package org.onrecord;

import org.onrecord.cli.CommandLineDoor;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The program: one jar that holds the server, its database and the commands.
 */
@SpringBootApplication
public class OnRecord {

	/**
	 * Runs what the command line says; without anything there, the server.
	 * @param args what stands on the command line
	 */
	public static void main(String[] args) {
		int exit = CommandLineDoor.run(OnRecord.class, args);
		if (exit != CommandLineDoor.STAYS) {
			System.exit(exit);
		}
	}

}
