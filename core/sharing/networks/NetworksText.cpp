#include "core/sharing/networks/NetworksText.h"

#include "core/sharing/PortfolioContent.h"
#include "core/sharing/networks/Posts.h"
#include "core/sharing/networks/ProfileFields.h"

namespace besace {

using namespace Qt::StringLiterals;

namespace {

QString monthOf(const std::optional<QDate>& day, const QLocale& locale)
{
    return day ? locale.toString(*day, u"MMMM yyyy"_s) : QString();
}

QString textOf(const StoredBadge& stored, const QString& language)
{
    const ProfileFields fields = profileFields(stored, language);
    QString text = u"# "_s + fields.name + u"\n\n## LinkedIn\n\n"_s;
    // French sets a colon apart.
    const QLocale locale = portfolioLocale(language);
    const QString colon = locale.language() == QLocale::French ? u"\u00A0: "_s : u": "_s;
    for (const ShownField& field : shownFields(fields, locale, locale)) {
        if (!field.value.isEmpty())
            text += field.label + colon + field.value + u'\n';
    }
    if (!fields.page)
        text += noPageSentence(language) + u'\n';
    text += u'\n' + addToProfileAddress(fields) + u'\n';
    for (const Network& network : networks()) {
        const Post post = postFor(network, stored, language);
        text += u"\n## %1 (%2/%3)\n\n"_s.arg(QString::fromLatin1(network.name)).arg(post.length).arg(network.maxLength)
            + post.text + u'\n';
    }
    return text;
}

} // namespace

QList<ShownField> shownFields(const ProfileFields& fields, const Language& words, const QLocale& locale)
{
    return {
        { words.words("sharing", QT_TRANSLATE_NOOP("sharing", "Name")), fields.name },
        { words.words("sharing", QT_TRANSLATE_NOOP("sharing", "Organisation")), fields.organisation },
        { words.words("sharing", QT_TRANSLATE_NOOP("sharing", "Given in")), monthOf(fields.issued, locale) },
        { words.words("sharing", QT_TRANSLATE_NOOP("sharing", "Ends in")), monthOf(fields.ends, locale) },
        { words.words("sharing", QT_TRANSLATE_NOOP("sharing", "Number")), fields.credentialId },
        { words.words("sharing", QT_TRANSLATE_NOOP("sharing", "Web address")),
            fields.page ? fields.page->address : QString() },
    };
}

QString noPageSentence(const QString& language)
{
    return Language(portfolioLocale(language))
        .words("sharing", QT_TRANSLATE_NOOP("sharing", "This badge has no web page. Attach the PDF instead."));
}

Result<QByteArray> networksText(const Portfolio& portfolio, Progress& progress)
{
    QStringList texts;
    for (const PortfolioBadge& badge : portfolio.badges) {
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        progress.report(int(texts.size()), int(portfolio.badges.size()));
        texts += textOf(badge.stored, portfolio.language);
    }
    return texts.join(u"\n\n"_s).toUtf8();
}

} // namespace besace
