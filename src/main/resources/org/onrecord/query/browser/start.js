// Runs before Neo4j Browser does.
'use strict';
(() => {
  // Browser loads its makers' statistics and news unless it finds these: then it takes them for loaded
  window.analytics = {};
  window.Canny = () => {};

  // Colours and captions of this graph, for a browser that holds none; those that somebody chose stay
  const style = /*style*/ null;
  try {
    const held = localStorage.getItem('neo4j.grass');
    if (held === null || held === 'null') {
      localStorage.setItem('neo4j.grass', JSON.stringify(style));
    }
  } catch (refused) {
    // A browser that keeps nothing shows its own colours; the guide loads ours
  }
})();
