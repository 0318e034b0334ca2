#include "app/desktop/details/LetterDialog.h"

#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int shownLines = 11;

} // namespace

LetterDialog::LetterDialog(Letter letter, QWidget* parent)
    : QDialog(parent)
    , m_letter(std::move(letter))
    , m_text(new QPlainTextEdit(m_letter.text))
    , m_done(new TextLabel(TextSize::Body, Ink::Genuine, false))
{
    setWindowTitle(tr("An e-mail to the organisation"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * shownLines);
    auto* title = new TextLabel(TextSize::Lead, Ink::Text, true);
    title->setWords(m_letter.subject);
    title->setSelectable();
    title->setAccessibleName(tr("Subject: %1").arg(m_letter.subject));
    auto* address = new TextLabel(TextSize::Body, Ink::Muted, false);
    address->setWords(aboutAddress());
    address->setSelectable();
    m_done->setWords(tr("Copied. Paste it into your e-mail."));
    m_done->hide();

    auto* body = new DialogBody(*this);
    body->column()->addWidget(title);
    body->column()->addWidget(address);
    body->column()->addWidget(fieldName(tr("&Text of the e-mail"), *m_text));
    body->column()->addWidget(m_text, 1);
    body->column()->addWidget(m_done);
    QPushButton* close = makeButton(tr("C&lose"), {}, ButtonKind::Plain);
    QPushButton* copy = makeButton(tr("&Copy"), u"copy"_s, ButtonKind::Plain);
    QPushButton* mail = makeButton(tr("&Write an e-mail"), u"mail"_s, ButtonKind::Primary);
    mail->setObjectName(u"mail"_s);
    copy->setObjectName(u"copyLetter"_s);
    layOutDialog(*this, *body, { close, copy, mail });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &LetterDialog::copy);
    connect(mail, &QPushButton::clicked, this, [this] { emit mailWanted(mailtoUrl(written())); });
    m_text->setFocus();
}

QString LetterDialog::aboutAddress() const
{
    if (m_letter.address.isEmpty())
        return tr("The badge names no e-mail address. Look for it on the organisation's site.");
    const QString named = tr("Address written in the badge: %1").arg(m_letter.address);
    if (m_letter.isAddressProved)
        return named;
    return named + u'\n' + tr("Nothing proves this address. Look for it on the organisation's site.");
}

Letter LetterDialog::written() const
{
    Letter letter = m_letter;
    letter.text = m_text->toPlainText();
    return letter;
}

void LetterDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_done->show();
    QAccessibleEvent event(m_done, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace besace
