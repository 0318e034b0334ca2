#include "core/wording/IssuerWording.h"
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
    void key_isNoName_data();
    void key_isNoName();
    void change_namesNoKey();
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

static const QString key = u"z6Mkm7BbG38PbWF5BaudEzohLrH72mgE7cFkvJHkjhHPriSB"_s;

void tst_ListWording::key_isNoName_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    const QString nameless = u"Organisation without a name"_s;
    QTest::newRow("name and site") << u"did:web:maison.example"_s << u"Maison"_s << u"Maison (maison.example)"_s;
    QTest::newRow("site alone") << u"https://maison.example/i/1"_s << QString() << u"maison.example"_s;
    QTest::newRow("domain") << u"maison.example"_s << u"maison.example"_s << u"maison.example"_s;
    QTest::newRow("name and key") << u"did:key:"_s + key << u"Maison"_s << u"Maison"_s;
    QTest::newRow("key alone") << u"did:key:"_s + key << QString() << nameless;
    QTest::newRow("key in the name's place") << u"did:key:"_s + key << u"did:key:"_s + key << nameless;
    QTest::newRow("bare key") << key << key << nameless;
}

void tst_ListWording::key_isNoName()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    wording::installTranslations(u"en"_s);
    QTEST(wording::issuerWords({ id, name }), "words");
}

void tst_ListWording::change_namesNoKey()
{
    wording::installTranslations(u"fr"_s);
    const QString words = wording::listChangeSentence({ { { u"did:key:"_s + key, {} } }, {}, {} });
    QVERIFY2(words.contains(u"Organisme sans nom"_s) && !words.contains(key), qPrintable(words));
}

QTEST_GUILESS_MAIN(tst_ListWording)
#include "tst_listwording.moc"
