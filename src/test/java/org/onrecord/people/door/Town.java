package org.onrecord.people.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.onrecord.knowledge.Role;
import org.onrecord.people.Links;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** People with a password, one of each role, in a file of people that is thrown away. */
final class Town {

	static final String PASSWORD = "quill harbor tin moss";

	private Town() {
	}

	/** Somebody of this role, called as the role is, who can sign in. */
	static Person settle(People people, Links links, Role role) {
		return settle(people, links, role.word(), role);
	}

	/** Somebody who can sign in; as they are, if they are there. */
	static Person settle(People people, Links links, String name, Role role) {
		Person person = people.find(name).orElseGet(() -> people.add(name, role, "test"));
		return "link".equals(person.signsIn()) ? links.use(links.make(person), null, PASSWORD) : person;
	}

	/** A folder of its own for the file of people. */
	static final class Folder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext program) {
			try {
				Path folder = Files.createTempDirectory("onrecord-people");
				folder.toFile().deleteOnExit();
				TestPropertyValues.of("onrecord.data=" + folder).applyTo(program);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
