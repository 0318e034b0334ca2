#include "core/wording/OperationWording.h"
#include "core/wording/Wording.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_OperationWording : public QObject {
    Q_OBJECT

private slots:
    void kinds_haveTheirOwnSentence_data();
    void kinds_haveTheirOwnSentence();
    void numbers_areWordedInFrench_data();
    void numbers_areWordedInFrench();
};

void tst_OperationWording::kinds_haveTheirOwnSentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("Arabic") << u"ar"_s;
}

void tst_OperationWording::kinds_haveTheirOwnSentence()
{
    QFETCH(QString, language);
    wording::installTranslations(language);
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(OperationKind::KnownIssuers); ++kind) {
        const QString sentence = wording::operationSentence({ static_cast<OperationKind>(kind), u"Accueil"_s, 3 });
        QVERIFY2(!sentence.isEmpty() && !sentences.contains(sentence), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"%"_s), qPrintable(sentence));
        QVERIFY2(sentence.split(u' ').size() <= 12, qPrintable(sentence));
        sentences << sentence;
    }
}

void tst_OperationWording::numbers_areWordedInFrench_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one") << Operation { OperationKind::Trash, {}, 1 } << u"mettre 1 badge à la corbeille"_s;
    QTest::newRow("two") << Operation { OperationKind::Trash, {}, 2 } << u"mettre 2 badges à la corbeille"_s;
    QTest::newRow("with a name") << Operation { OperationKind::AddToCollection, u"100 %1"_s, 2 }
                                 << u"ajouter 2 badges à «\u00a0100 %1\u00a0»"_s;
}

void tst_OperationWording::numbers_areWordedInFrench()
{
    QFETCH(Operation, operation);
    QFETCH(QString, sentence);
    wording::installTranslations(u"fr"_s);
    QCOMPARE(wording::operationSentence(operation), sentence);
}

QTEST_MAIN(tst_OperationWording)
#include "tst_operationwording.moc"
