package nl.talentmarkt.search.node;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the running node can do.
 */
@ExtendWith(SharedNode.class)
class ElasticsearchNodeTests {

	private final NodeClient node;

	ElasticsearchNodeTests(NodeClient node) {
		this.node = node;
	}

	@Test
	void isHealthy() {
		assertThat(this.node.get("/_cluster/health")).containsAnyOf("\"status\":\"green\"", "\"status\":\"yellow\"");
	}

	@Test
	void findsWhatWasIndexed() {
		this.node.put("/talenten", """
				{"mappings": {"properties": {"beroep": {"type": "text", "analyzer": "dutch"}}}}""");
		this.node.put("/talenten/_doc/1?refresh=true", """
				{"beroep": "ervaren lassers"}""");
		this.node.put("/talenten/_doc/2?refresh=true", """
				{"beroep": "kok"}""");
		assertThat(this.node.post("/talenten/_search", """
				{"query": {"match": {"beroep": "lasser"}}}""")).contains("\"_id\":\"1\"")
			.doesNotContain("\"_id\":\"2\"");
	}

}
