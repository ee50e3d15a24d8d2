package org.onrecord;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The program: one jar that holds the server, its database and the commands.
 */
@SpringBootApplication
public class OnRecord {

	/**
	 * Starts the program.
	 * @param args what stands on the command line
	 */
	public static void main(String[] args) {
		SpringApplication.run(OnRecord.class, args);
	}

}
