#include "app/desktop/details/AddressRow.h"

#include "app/desktop/details/PlainText.h"
#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMessageBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

AddressRow::AddressRow(const QString& address, QWidget* parent) : QWidget(parent), m_address(address)
{
    auto* words = new TextLabel(TextSize::Body, Ink::Muted, false);
    words->setWords(oneLine(address));
    words->setSelectable();
    QPushButton* copy = makeButton(tr("Copy the address"), u"copy"_s, ButtonKind::Quiet);
    copy->setAccessibleDescription(oneLine(address));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_address); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(words);
    auto* buttons = new FlowLayout(space::inside);
    layout->addLayout(buttons);
    buttons->addWidget(copy);
    if (!mayBeOpened(address))
        return;
    QPushButton* open = makeButton(tr("Open…"), u"open"_s, ButtonKind::Quiet);
    open->setAccessibleDescription(oneLine(address));
    connect(open, &QPushButton::clicked, this, &AddressRow::askToOpen);
    buttons->addWidget(open);
}

bool AddressRow::mayBeOpened(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty() && url.userInfo().isEmpty();
}

void AddressRow::askToOpen()
{
    const QUrl url(m_address, QUrl::StrictMode);
    auto* question = new QMessageBox(window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(tr("Open in the browser"));
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("This page is on the site %1.").arg(url.host()));
    question->setInformativeText(tr("The badge chose this address. The site will see that you visit it."));
    QPushButton* open = question->addButton(tr("Open"), QMessageBox::AcceptRole);
    question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(open, &QPushButton::clicked, question, [url] { QDesktopServices::openUrl(url); });
    question->open();
}

} // namespace besace
