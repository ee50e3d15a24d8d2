package org.onrecord.graph;

/** The store on the database in this process. */
class InProcessStoreIT extends StoreContract {

	@Override
	TestGraph graph() {
		return TestGraph.inProcess();
	}

}
