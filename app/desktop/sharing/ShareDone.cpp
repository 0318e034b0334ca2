#include "app/desktop/sharing/ShareDone.h"

#include "app/desktop/details/Letter.h"
#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/TextLabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

ShareDone::ShareDone(QWidget* parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextSize::Body, Ink::Genuine, true))
    , m_sentence(new TextLabel)
    , m_openFolder(makeButton(tr("Open the &folder"), u"folder"_s, ButtonKind::Plain))
{
    m_words->setObjectName(u"done"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setSelectable();
    m_openFolder->setObjectName(u"openFolder"_s);
    QPushButton* mail = makeButton(tr("Write a m&ail"), u"mail"_s, ButtonKind::Plain);
    mail->setObjectName(u"mail"_s);
    QPushButton* copying = makeButton(tr("Copy these words"), u"copy"_s, ButtonKind::Quiet);
    copying->setObjectName(u"copyWords"_s);
    auto* buttons = new FlowLayout(space::inside);
    for (QPushButton* button : { m_openFolder, mail, copying }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside / 2);
    column->addWidget(m_words);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    connect(m_openFolder, &QPushButton::clicked, this,
        [this] { emit folderWanted(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(mail, &QPushButton::clicked, this, [this] {
        Letter letter; // to whom, the person says
        letter.subject = m_letter.subject;
        letter.text = m_letter.text;
        emit mailWanted(mailtoUrl(letter));
    });
    connect(copying, &QPushButton::clicked, this, &ShareDone::copy);
}

void ShareDone::showSaved(const QString& path, qint64 weight, const CoverLetter& letter)
{
    m_path = path;
    m_letter = letter;
    m_words->setWords(
        tr("Done. %1 – %2")
            .arg(QFileInfo(path).fileName(), QLocale().formattedDataSize(weight, 1, QLocale::DataSizeSIFormat)));
    m_sentence->setWords(tr("Attach the file to your mail yourself. For the mail: “%1”")
                             .arg(QString(letter.text).replace(u"\n\n"_s, u" "_s)));
    setVisible(true);
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_openFolder->setFocus();
}

void ShareDone::copy() { QGuiApplication::clipboard()->setText(m_letter.text); }

} // namespace besace
