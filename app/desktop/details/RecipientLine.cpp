#include "app/desktop/details/RecipientLine.h"

#include "app/desktop/details/PlainText.h"
#include "app/desktop/looks/Pieces.h"
#include "core/badge/IssuerDomain.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QString sentenceFor(const Check& check, const QList<Recipient>& recipients)
{
    if (recipients.isEmpty() || check.reason == "recipient-absent"_L1)
        return RecipientLine::tr("Without a name: this badge does not say whom it was given to.");
    const auto clear = std::find_if(
        recipients.begin(), recipients.end(), [](const Recipient& recipient) { return !recipient.hashed; });
    const QString address = clear == recipients.end() ? QString() : oneLine(clear->identity);
    // A key says nothing to people. Whoever has one recognises it in the technical details.
    const bool isKey = !address.isEmpty() && readableName(address).isEmpty();
    if (isKey)
        return check.answer == Answer::Yes ? RecipientLine::tr("In your name, by a key.")
                                           : RecipientLine::tr("Given to a key. It names nobody.");
    if (check.answer == Answer::Yes)
        return address.isEmpty() ? RecipientLine::tr("In your name.")
                                 : RecipientLine::tr("In your name (%1).").arg(address);
    if (check.answer == Answer::No)
        return address.isEmpty() ? RecipientLine::tr("In the name of another address. It is hidden in the badge.")
                                 : RecipientLine::tr("In the name of another address: %1.").arg(address);
    return address.isEmpty() ? RecipientLine::tr("The address is hidden. Try your addresses.")
                             : RecipientLine::tr("Given to %1.").arg(address);
}

} // namespace

RecipientLine::RecipientLine(const StoredBadge& stored, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    const Check& check = stored.report.check(CheckKind::Recipient);
    const QList<Recipient>& recipients = stored.badge.recipients;
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
    auto* words = new TextLabel;
    words->setWords(sentenceFor(check, recipients));
    m_column->addWidget(words);
    if (const QString name = oneLine(stored.badge.recipientName); !name.isEmpty()) {
        auto* written = new TextLabel(TextSize::Body, Ink::Muted, false);
        written->setWords(tr("Name written in the badge: %1").arg(name));
        m_column->addWidget(written);
    }
    if (check.answer == Answer::Yes || recipients.isEmpty())
        return;
    const auto clear = std::find_if(recipients.begin(), recipients.end(),
        [](const Recipient& recipient) { return !recipient.hashed && !recipient.identity.isEmpty(); });
    if (clear != recipients.end())
        offerAddress(clear->identity);
    else
        askForAddress();
}

void RecipientLine::offerAddress(const QString& address)
{
    QPushButton* add
        = makeButton(readableName(address).isEmpty() ? tr("It is my key: add it") : tr("It is mine: add this address"),
            u"add"_s, ButtonKind::Plain);
    add->setToolTip(oneLine(address));
    connect(add, &QPushButton::clicked, this, [this, address] { emit identityGiven(address); });
    m_column->addWidget(add, 0, Qt::AlignLeading);
}

void RecipientLine::askForAddress()
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(tr("Your e-mail address"));
    field->setAccessibleName(tr("Your e-mail address"));
    QPushButton* add = makeButton(tr("Try this address"), {}, ButtonKind::Plain);
    add->setEnabled(false);
    connect(field, &QLineEdit::textChanged, add,
        [add](const QString& text) { add->setEnabled(!text.trimmed().isEmpty()); });
    const auto give = [this, field] {
        if (const QString address = field->text().trimmed(); !address.isEmpty())
            emit identityGiven(address);
    };
    connect(field, &QLineEdit::returnPressed, this, give);
    connect(add, &QPushButton::clicked, this, give);
    m_column->addWidget(field); // as wide as there is room: an address is seen whole
    m_column->addWidget(add, 0, Qt::AlignLeading);
}

} // namespace besace
