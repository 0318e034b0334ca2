#include "core/sharing/CoverLetter.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_CoverLetter : public QObject {
    Q_OBJECT

private slots:
    void words_areInTheLanguageOfTheReader();
    void name_isOneLineAtTheEnd();
    void checking_isPromisedOnlyWhereTheBadgesAreInside();
};

void tst_CoverLetter::words_areInTheLanguageOfTheReader()
{
    QVERIFY(coverLetter(u"fr"_s, {}, true).text.startsWith(u"Bonjour,"_s));
    QVERIFY(coverLetter(u"en"_s, {}, true).text.startsWith(u"Hello,"_s));
    QVERIFY(!coverLetter(u"fr"_s, {}, true).subject.isEmpty());
}

/// A name must not become lines of its own, or a text.
void tst_CoverLetter::name_isOneLineAtTheEnd()
{
    const CoverLetter letter = coverLetter(u"en"_s, u" Léa\nN. "_s, false);
    QCOMPARE(letter.text.split(u"\n\n"_s).last(), u"Léa N."_s);
    QCOMPARE(letter.subject, u"Badges of Léa N."_s);
}

void tst_CoverLetter::checking_isPromisedOnlyWhereTheBadgesAreInside()
{
    QVERIFY(coverLetter(u"en"_s, {}, true).text.contains(u"can be checked"_s));
    QVERIFY(!coverLetter(u"en"_s, {}, false).text.contains(u"can be checked"_s));
}

QTEST_MAIN(tst_CoverLetter)
#include "tst_coverletter.moc"
