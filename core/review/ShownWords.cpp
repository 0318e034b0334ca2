#include "core/review/ShownWords.h"

#include "core/base/Limits.h"
#include "core/containers/Container.h"
#include "core/containers/HtmlPortfolio.h"
#include "core/containers/Intake.h"
#include "core/containers/PdfWords.h"
#include "core/crypto/Digest.h"
#include "core/review/ComparableWords.h"
#include "core/review/ShownState.h"
#include "core/review/StatePlace.h"
#include "core/sharing/CleanText.h"
#include "core/sharing/Markdown.h"
#include "core/sharing/PortfolioContent.h"
#include "core/sharing/ReadableDocument.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

using Shown = QHash<QByteArray, QList<ShownWords>>;

void readHtml(const QByteArray& page, Progress& progress, Shown& shown)
{
    const qsizetype head = std::min(page.size(), limits::maxSniffedBytes);
    if (!page.first(head).contains("<meta name=\"generator\" content=\"Besace\">"))
        return;
    for (qsizetype at = page.indexOf("<article"); at >= 0 && !progress.cancelled();) {
        const qsizetype end = page.indexOf("</article>", at);
        const QByteArray part = page.sliced(at, (end < 0 ? page.size() : end) - at);
        Intake intake(progress);
        if (openHtmlPortfolio(part, intake)) {
            const bool isBrief = part.startsWith("<article class=\"brief");
            const ShownWords words = shownInPart(part, isBrief ? ShownWords::Texts::None : ShownWords::Texts::All);
            for (const CarriedFile& file : intake.files())
                shown[crypto::sha256(file.bytes)].append(words);
        }
        at = end < 0 ? -1 : page.indexOf("<article", end);
    }
}

/// The badge's own section is known where the document has tags.
void add(const PdfWords& words, const QByteArray& digest, Shown& shown)
{
    ShownWords here { words.text };
    for (const PdfSection& section : words.sections) {
        if (section.digests.contains(digest))
            here.belowName = section.belowTitle;
    }
    shown[digest].append(here);
}

void readPdf(const QByteArray& file, Progress& progress, Shown& shown)
{
    const Result<PdfWords> words = pdfWords(file);
    if (!words || words->creator != u"Besace"_s)
        return;
    const Result<QList<CarriedFile>> carried = openContainer(file, progress);
    for (const CarriedFile& each : carried ? *carried : QList<CarriedFile>()) {
        if (!each.problem)
            add(*words, crypto::sha256(each.bytes), shown);
    }
}

/// The words with which a longer text begins. Marks and addresses in it are shown in other ways.
QStringList firstWords(const QString& markdown)
{
    static const QRegularExpression address(u"\\S+(://|@|\\.)\\S+"_s);
    static const QRegularExpression between(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = markdownAsPlainText(markdown).remove(address).left(comparedChars);
    QStringList words = plain.split(between, Qt::SkipEmptyParts);
    if (plain.size() == comparedChars && !words.isEmpty())
        words.removeLast(); // it may be cut
    return words;
}

/// Whether one of the forms is to be read; also where there is nothing that could be.
class Reader {
public:
    explicit Reader(const ShownWords& shown) : m_text(comparable(shown.text)), m_isPart(shown.isPart) { }

    bool finds(const QStringList& forms) const
    {
        const auto isThere = [this](const QString& form) {
            return (!m_isPart && isDrawnOtherwise(form)) || m_text.contains(comparable(form));
        };
        return forms.isEmpty() || std::ranges::any_of(forms, isThere);
    }

    /// The same for a longer text, word by word.
    bool findsWords(const Text& text) const
    {
        const QStringList forms = formsOf(text);
        return forms.isEmpty() || std::ranges::any_of(forms, [this](const QString& form) {
            const QStringList words = firstWords(form);
            return std::ranges::all_of(
                words, [this](const QString& word) { return m_text.contains(comparable(word)); });
        });
    }

private:
    QString m_text;
    bool m_isPart;
};

} // namespace

ShownWords shownInPart(QByteArray html, ShownWords::Texts texts)
{
    // Without what its links and pictures carry.
    for (qsizetype at = html.indexOf("\"data:"); at >= 0; at = html.indexOf("\"data:", at + 1)) {
        const qsizetype end = html.indexOf('"', at + 1);
        if (end > at)
            html.remove(at + 1, end - at - 1);
    }
    return { wordsOfPage(QString::fromUtf8(html)), true, texts, statesInPage(html) };
}

QHash<QByteArray, QList<ShownWords>> shownWords(const QByteArray& file, Progress& progress)
{
    Shown shown;
    for (const QByteArray& page : pagesIn(file, progress))
        containerName(page) == u"pdf"_s ? readPdf(page, progress, shown) : readHtml(page, progress, shown);
    return shown;
}

/// What our portfolios say of a badge that was changed; where they show no part by itself, of any.
static bool saysChanged(const Reader& reader)
{
    QStringList headlines;
    for (const QString& language : { u"fr"_s, u"en"_s }) // all that they are written in
        headlines.append(wording::stateHeadline(State::Changed, portfolioLocale(language)));
    return reader.finds(headlines);
}

QList<Question> contradictions(const Verification& verification, const ShownWords& shown)
{
    QList<Question> questions;
    if (verification.report.state() == State::Changed && !saysChanged(Reader(shown)))
        questions.append({ u"portfolio-shows-intact"_s });
    else
        questions += contradictedState(verification, shown);
    // Of what cannot be read, or was not asked for, there may be other words than those that were shown.
    const Check& integrity = verification.report.check(CheckKind::Integrity);
    if (integrity.answer != Answer::Yes && integrity.reason != u"no-proof"_s)
        return questions;
    const Badge& badge = verification.badge;
    const Reader reader(shown);
    const auto ask = [&questions](const QVariant& said) {
        questions.append({ u"portfolio-says-otherwise"_s, { said } });
    };
    const QStringList names = formsOf(badge.name) + formsOf(badge.achievement.name);
    if (!reader.finds(names))
        ask(names.first());
    if (const QStringList issuers = formsOf(badge.issuer.name); !reader.finds(issuers))
        ask(issuers.first());
    const std::optional<Instant>& given = badge.awardedOn ? badge.awardedOn : badge.issuedOn;
    if (!reader.finds(formsOf(given)))
        ask(given->utc);
    if (!shown.isPart)
        return questions;
    const Text& description = badge.description.isEmpty() ? badge.achievement.description : badge.description;
    const Text& criteria = badge.achievement.criteria.narrative;
    const auto askUnlessThere = [&](const Text& text) {
        if (!reader.findsWords(text))
            ask(cleanLine(text.plain, comparedChars));
    };
    if (shown.texts != ShownWords::Texts::None)
        askUnlessThere(description);
    if (shown.texts == ShownWords::Texts::All)
        askUnlessThere(criteria);
    return questions;
}

} // namespace besace
