#include "core/rdf/Dataset.h"

#include <QTest>

using namespace besace::rdf;

class TestDataset : public QObject {
    Q_OBJECT

private slots:
    void equalTerms_haveOneId();
    void differentTerms_haveDifferentIds();
    void quads_keepTheirOrder();
};

void TestDataset::equalTerms_haveOneId()
{
    Dataset dataset;
    QCOMPARE(dataset.iri("https://a.example/"), dataset.iri("https://a.example/"));
    QCOMPARE(dataset.blankNode("b0"), dataset.blankNode("b0"));
    QCOMPARE(dataset.literal("a", "https://d.example/"), dataset.literal("a", "https://d.example/"));
}

void TestDataset::differentTerms_haveDifferentIds()
{
    Dataset dataset;
    const QList<TermId> ids { 0, dataset.iri("a"), dataset.blankNode("a"), dataset.literal("a", "d"),
        dataset.literal("a", "e"), dataset.literal("a", "d", "fr") };
    QCOMPARE(QSet<TermId>(ids.begin(), ids.end()).size(), ids.size());
}

void TestDataset::quads_keepTheirOrder()
{
    Dataset dataset;
    const TermId first = dataset.iri("a");
    const TermId second = dataset.iri("b");
    dataset.add({ second, first, second, 0 });
    dataset.add({ first, first, second, 0 });
    dataset.add({ second, first, second, 0 });
    QCOMPARE(dataset.quads().size(), 3);
    QCOMPARE(dataset.term(dataset.quads()[1].subject).value, "a");
}

QTEST_APPLESS_MAIN(TestDataset)
#include "tst_dataset.moc"
