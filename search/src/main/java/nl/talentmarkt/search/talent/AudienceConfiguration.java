package nl.talentmarkt.search.talent;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;

import nl.talentmarkt.marketplace.talent.Talents;
import nl.talentmarkt.search.connection.SearchCluster;
import nl.talentmarkt.search.connection.SearchProperties;
import nl.talentmarkt.search.occupation.OccupationNames;

/**
 * What every audience has of its own: an index, what writes to it, and what keeps it
 * true. Employers come first wherever all of them are meant.
 */
@Configuration(proxyBeanMethods = false)
class AudienceConfiguration {

	static final String CASELOAD_UPKEEP = "caseloadUpkeep";

	private static final String CASELOAD_REINDEXING = "caseloadReindexing";

	private static final String CASELOAD_RECONCILIATION = "caseloadReconciliation";

	@Bean
	@Primary
	@Order(1)
	TalentIndex<TalentDocument> talentIndex(SearchCluster cluster, SearchProperties properties, CompoundParts parts,
			OccupationNames names) {
		return new TalentIndex<>(Audience.EMPLOYERS, cluster, properties, parts, names);
	}

	@Bean
	@Order(2)
	TalentIndex<CaseloadDocument> caseloadIndex(SearchCluster cluster, SearchProperties properties, CompoundParts parts,
			OccupationNames names) {
		return new TalentIndex<>(Audience.COACHES, cluster, properties, parts, names);
	}

	@Bean
	@Primary
	@Order(1)
	TalentWriter<TalentDocument> talentWriter(SearchCluster cluster, TalentIndex<TalentDocument> index,
			AudienceDocuments<TalentDocument> documents, Talents talents) {
		return new TalentWriter<>(cluster, index, documents, talents);
	}

	@Bean
	@Order(2)
	TalentWriter<CaseloadDocument> caseloadWriter(SearchCluster cluster, TalentIndex<CaseloadDocument> index,
			AudienceDocuments<CaseloadDocument> documents, Talents talents) {
		return new TalentWriter<>(cluster, index, documents, talents);
	}

	@Bean
	@Primary
	@Order(1)
	TalentReindexing talentReindexing(Talents talents, TalentWriter<TalentDocument> writer, Clock clock) {
		return new TalentReindexing(talents, writer, clock);
	}

	@Bean(CASELOAD_REINDEXING)
	@Order(2)
	TalentReindexing caseloadReindexing(Talents talents, TalentWriter<CaseloadDocument> writer, Clock clock) {
		return new TalentReindexing(talents, writer, clock);
	}

	@Bean
	@Primary
	@Order(1)
	TalentReconciliation talentReconciliation(Talents talents, TalentWriter<TalentDocument> writer,
			SearchCluster cluster, Clock clock) {
		return new TalentReconciliation(talents, writer, cluster, clock);
	}

	@Bean(CASELOAD_RECONCILIATION)
	@Order(2)
	TalentReconciliation caseloadReconciliation(Talents talents, TalentWriter<CaseloadDocument> writer,
			SearchCluster cluster, Clock clock) {
		return new TalentReconciliation(talents, writer, cluster, clock);
	}

	@Bean
	@Primary
	TalentUpkeep talentUpkeep(TalentIndex<TalentDocument> index, TalentReindexing reindexing,
			TalentReconciliation reconciliation) {
		return new TalentUpkeep(index, reindexing, reconciliation);
	}

	@Bean(CASELOAD_UPKEEP)
	TalentUpkeep caseloadUpkeep(TalentIndex<CaseloadDocument> index,
			@Qualifier(CASELOAD_REINDEXING) TalentReindexing reindexing,
			@Qualifier(CASELOAD_RECONCILIATION) TalentReconciliation reconciliation) {
		return new TalentUpkeep(index, reindexing, reconciliation);
	}

}
