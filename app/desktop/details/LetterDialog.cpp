#include "app/desktop/details/LetterDialog.h"

#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/settings/LanguageChoice.h"
#include "core/wording/Languages.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int shownLines = 11;

} // namespace

LetterDialog::LetterDialog(QList<Letter> letters, QWidget* parent)
    : QDialog(parent)
    , m_letters(std::move(letters))
    , m_letter(&m_letters.first())
    , m_language(makeLanguageChoice(m_letter->language))
    , m_subject(new TextLabel(TextSize::Lead, Ink::Text, true))
    , m_text(new QPlainTextEdit)
    , m_done(new TextLabel(TextSize::Body, Ink::Genuine, false))
{
    setWindowTitle(tr("An e-mail to the organisation"));
    m_language->setObjectName(u"letterLanguage"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * shownLines);
    m_subject->setSelectable();
    auto* address = new TextLabel(TextSize::Body, Ink::Muted, false);
    address->setWords(aboutAddress());
    address->setSelectable();
    m_done->setWords(tr("Copied. Paste it into your e-mail."));
    m_done->hide();
    showLetter();

    auto* body = new DialogBody(*this);
    body->column()->addWidget(fieldName(tr("Lan&guage of the e-mail"), *m_language));
    body->column()->addWidget(m_language, 0, Qt::AlignLeading);
    body->column()->addWidget(m_subject);
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
    connect(
        m_language, &QComboBox::currentIndexChanged, this, [this] { turnTo(m_language->currentData().toString()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &LetterDialog::copy);
    connect(mail, &QPushButton::clicked, this, [this] { emit mailWanted(mailtoUrl(written())); });
    m_text->setFocus();
}

QString LetterDialog::aboutAddress() const
{
    if (m_letter->address.isEmpty())
        return tr("The badge names no e-mail address. Look for it on the organisation's site.");
    const QString named = tr("Address written in the badge: %1").arg(m_letter->address);
    if (m_letter->isAddressProved)
        return named;
    return named + u'\n' + tr("Nothing proves this address. Look for it on the organisation's site.");
}

/// What was written in one language is there again when the person comes back to it.
void LetterDialog::turnTo(const QString& language)
{
    m_letter->text = m_text->toPlainText();
    m_letter = &*std::ranges::find(m_letters, language, &Letter::language);
    m_done->hide();
    showLetter();
}

/// Read from the side where its own language begins, whatever the window's is.
void LetterDialog::showLetter()
{
    const bool fromRight = wording::localeOf(m_letter->language).textDirection() == Qt::RightToLeft;
    QTextOption reading = m_text->document()->defaultTextOption();
    reading.setTextDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    reading.setAlignment(fromRight ? Qt::AlignRight : Qt::AlignLeft); // plain text mirrors nothing by itself
    m_text->document()->setDefaultTextOption(reading);
    m_text->setPlainText(m_letter->text);
    m_subject->setWords(m_letter->subject);
    m_subject->setAccessibleName(tr("Subject: %1").arg(m_letter->subject));
}

Letter LetterDialog::written() const
{
    Letter letter = *m_letter;
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
