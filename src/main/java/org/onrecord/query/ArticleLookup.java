package org.onrecord.query;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Looks up one article. Reading only: what is stored is written by the graph room. */
interface ArticleLookup extends Repository<StoredArticle, String> {

	Optional<StoredArticle> findById(String id);

}
