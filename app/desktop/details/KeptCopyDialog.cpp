#include "app/desktop/details/KeptCopyDialog.h"

#include "app/desktop/details/PlainText.h"
#include "app/desktop/looks/Pieces.h"
#include "core/sharing/ReadableDocument.h"
#include "core/wording/Wording.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// In line heights: what a laptop's screen has room for.
constexpr QSize sizeInLines { 46, 30 };
constexpr int leastLines = 4;

/// What a document is to the badge, in the person's words.
QString partName(const Document& document, const Badge& badge)
{
    const auto isAt = [&document](const QString& address) {
        return !address.isEmpty() && (document.url == address || document.asked == address);
    };
    if (isAt(badge.hostedUrl))
        return KeptCopyDialog::tr("The badge");
    if (isAt(badge.achievement.criteria.id))
        return KeptCopyDialog::tr("What was required");
    if (isAt(badge.issuer.id) || isAt(badge.issuerUrl))
        return KeptCopyDialog::tr("The organisation");
    if (isAt(badge.achievement.id) || isAt(badge.achievementUrl))
        return KeptCopyDialog::tr("What the badge stands for");
    if (isAt(badge.image.url) || isAt(badge.achievement.image.url) || isAt(badge.issuer.image.url))
        return KeptCopyDialog::tr("Picture");
    return QUrl(document.url).fileName();
}

QString hostOf(const Document& document) { return QUrl(document.url).host(); }

QString placeAndDay(const KeptDocument& kept, const QLocale& locale)
{
    const Document& document = kept.document;
    QStringList lines { document.asked.isEmpty() ? document.url : document.asked + u" → "_s + document.url };
    if (kept.askedAt)
        lines << KeptCopyDialog::tr("Answered on %1").arg(wording::dateAndTime(*kept.askedAt, locale));
    return lines.join(u'\n');
}

QString factsOf(const KeptDocument& kept)
{
    const Document& document = kept.document;
    QStringList lines { u"SHA-256 "_s + QString::fromLatin1(kept.sha256.toHex()) };
    if (!document.certificate.isEmpty())
        lines << KeptCopyDialog::tr("Certificate of the site: SHA-256 %1")
                     .arg(QString::fromLatin1(document.certificate.toHex()));
    return lines.join(u'\n');
}

std::optional<QDateTime> newestDay(const QList<KeptDocument>& copy)
{
    const auto newest = std::ranges::max_element(copy, {}, &KeptDocument::askedAt);
    return newest == copy.end() ? std::nullopt : newest->askedAt;
}

} // namespace

KeptCopyDialog::KeptCopyDialog(const Badge& badge, QList<KeptDocument> copy, const QLocale& locale, QWidget* parent)
    : QDialog(parent)
    , m_copy(std::move(copy))
    , m_locale(locale)
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit)
    , m_place(new TextLabel(TextSize::Body, Ink::Muted, false))
    , m_facts(new TextLabel(TextSize::Body, Ink::Muted, false, this))
{
    setWindowTitle(tr("The kept copy"));
    const std::optional<QDateTime> day = newestDay(m_copy);
    auto* title = new TextLabel(TextSize::Lead, Ink::Text, true);
    title->setWords(day ? tr("What the organisation's site said on %1").arg(wording::date(*day, m_locale))
                        : tr("What the organisation's site said"));
    auto* note = new TextLabel(TextSize::Body, Ink::Muted, false);
    note->setWords(tr("This copy is on your computer. Nothing is loaded from the internet."));
    for (const KeptDocument& kept : std::as_const(m_copy)) {
        const QString part = partName(kept.document, badge);
        m_list->addItem(part.isEmpty() ? hostOf(kept.document) : oneLine(part));
    }
    m_list->setAccessibleName(tr("Parts of the copy"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::section, space::section, space::edge);
    layout->setSpacing(space::inside);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addSpacing(space::inside);
    auto* both = new QHBoxLayout;
    both->setSpacing(space::between);
    both->addWidget(m_list, 1);
    both->addWidget(makeReading(), 2);
    layout->addLayout(both, 1);
    layout->addWidget(makeButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, &KeptCopyDialog::showPart);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize((sizeInLines * fontMetrics().height()).boundedTo(screen()->availableSize() * 0.9));
}

QWidget* KeptCopyDialog::makeReading()
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the copy"));
    m_text->setMinimumHeight(fontMetrics().height() * leastLines);
    m_place->setSelectable();
    m_facts->setSelectable();
    m_facts->hide();
    auto* reading = new QWidget;
    auto* layout = new QVBoxLayout(reading);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_place);
    layout->addWidget(new Disclosure(tr("Technical details"), [this] { return m_facts; }));
    return reading;
}

QWidget* KeptCopyDialog::makeButtons()
{
    QPushButton* close = makeButton(tr("&Close"), {}, ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->addStretch();
    layout->addWidget(close);
    return row;
}

void KeptCopyDialog::showPart(int row)
{
    if (row < 0 || row >= m_copy.size())
        return;
    const KeptDocument& kept = m_copy.at(row);
    const QString text = readableText(kept.document);
    const QString size = m_locale.formattedDataSize(kept.document.body.size(), 0, QLocale::DataSizeSIFormat);
    m_text->setPlainText(text.isEmpty() ? tr("This part is not text (%1).").arg(size) : shownLines(text));
    m_place->setWords(placeAndDay(kept, m_locale));
    m_facts->setWords(factsOf(kept));
}

} // namespace besace
