#include "core/wording/ListWording.h"
#include "core/wording/Wording.h"

#include <QSet>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_ListWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_haveTheirOwnSentences_data();
    void answers_haveTheirOwnSentences();
};

void tst_ListWording::answers_haveTheirOwnSentences_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : { u"en"_s, u"fr"_s, u"ar"_s })
        QTest::newRow(qPrintable(language)) << language;
}

/// What happened, that nothing was changed, what to do.
void tst_ListWording::answers_haveTheirOwnSentences()
{
    QFETCH(QString, language);
    wording::installTranslations(language);
    QVERIFY(wording::listSentence(ListAnswer::Fine).isEmpty());
    QSet<QString> sentences;
    for (const ListAnswer answer :
        { ListAnswer::Broken, ListAnswer::Unsigned, ListAnswer::OtherKey, ListAnswer::Older }) {
        const QString words = wording::listSentence(answer);
        QCOMPARE(words.count(u'.'), 3);
        QVERIFY2(!sentences.contains(words), qPrintable(words));
        QCOMPARE(words.contains(u"This list"_s), language == u"en"_s);
        sentences << words;
    }
}

QTEST_GUILESS_MAIN(tst_ListWording)
#include "tst_listwording.moc"
