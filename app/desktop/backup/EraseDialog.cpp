#include "app/desktop/backup/EraseDialog.h"

#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/SpokenLabel.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QString listed(const QStringList& lines) { return u"• "_s + lines.join(u"\n• "_s); }

QVBoxLayout* columnOf(QWidget& page)
{
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins({});
    column->setSpacing(space::between);
    return column;
}

TextLabel* addWords(QVBoxLayout& column, const QString& text, Ink ink = Ink::Text, bool strong = false)
{
    auto* words = new TextLabel(TextSize::Body, ink, strong);
    words->setWords(text);
    column.addWidget(words);
    return words;
}

QWidget* fileList(const QStringList& files)
{
    auto* names = new TextLabel(TextSize::Body, Ink::Muted, false);
    QStringList native;
    for (const QString& file : files)
        native << QDir::toNativeSeparators(file);
    names->setSelectable();
    names->setWords(native.join(u'\n'));
    return names;
}

} // namespace

QString EraseDialog::word()
{
    //: What the person types to erase everything. In capital letters.
    return tr("ERASE");
}

EraseDialog::EraseDialog(const Traces& traces, QWidget* parent)
    : QDialog(parent)
    , m_first(new QWidget)
    , m_second(new QWidget)
    , m_last(new SpokenLabel)
    , m_word(new QLineEdit)
    , m_save(makeButton(tr("&Save a copy first…"), u"save"_s, ButtonKind::Plain))
    , m_continue(makeButton(tr("C&ontinue"), {}, ButtonKind::Plain))
    , m_erase(makeButton(tr("&Erase everything"), u"trash"_s, ButtonKind::Plain))
    , m_cancel(makeButton(tr("&Keep everything"), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Erase everything"));
    m_save->setObjectName(u"saveFirst"_s);
    m_continue->setObjectName(u"continue"_s);
    m_erase->setObjectName(u"eraseNow"_s);
    m_cancel->setObjectName(u"keep"_s);
    m_word->setObjectName(u"word"_s);
    // Enter, pressed without thinking, keeps everything.
    m_cancel->setDefault(true);
    for (QPushButton* button : { m_save, m_continue, m_erase })
        button->setAutoDefault(false);
    auto* body = new DialogBody(*this);
    addFirst(*body, traces);
    addSecond(*body);
    body->column()->addStretch();
    layOutDialog(*this, *body, { m_continue, m_erase, m_cancel });
    m_second->hide();
    m_erase->hide();
    connect(m_save, &QPushButton::clicked, this, &EraseDialog::saveCopyWanted);
    connect(m_continue, &QPushButton::clicked, this, &EraseDialog::goOn);
    connect(m_erase, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_word, &QLineEdit::textChanged, this, &EraseDialog::judge);
    m_cancel->setFocus();
}

void EraseDialog::addFirst(DialogBody& body, const Traces& traces)
{
    QStringList lines { tr("Your backpack, with %n badge(s).", nullptr, traces.badges) };
    if (traces.copies > 0)
        lines << tr("%n copy(ies) that Besace made beside it.", nullptr, traces.copies);
    if (traces.damaged > 0)
        lines << tr("%n damaged file(s) that were set aside.", nullptr, traces.damaged);
    if (traces.trial)
        lines << tr("The example badges.");
    lines << tr("Your settings, and the sites you agreed to.");
    QVBoxLayout* column = columnOf(*m_first);
    addWords(*column, tr("This goes for good. Nothing brings it back:"), Ink::Text, true);
    addWords(*column, listed(lines))->setObjectName(u"traces"_s);
    addWords(*column, tr("What stays: copies that you saved elsewhere, and other backpacks."), Ink::Muted);
    auto* files = new Disclosure(tr("&Which files"), [names = traces.files] { return fileList(names); });
    files->button()->setAutoDefault(false);
    files->button()->setObjectName(u"whichFiles"_s);
    column->addWidget(files);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    body.column()->addWidget(m_first);
}

void EraseDialog::addSecond(DialogBody& body)
{
    QVBoxLayout* column = columnOf(*m_second);
    column->addWidget(m_last);
    column->addWidget(fieldName(tr("&Type the word %1 to erase everything").arg(word()), *m_word));
    column->addWidget(m_word);
    body.column()->addWidget(m_second);
}

void EraseDialog::goOn()
{
    m_first->hide();
    m_continue->hide();
    m_second->show();
    m_erase->show();
    judge();
    m_last->say(tr("One last step. After it, nothing brings your badges back."));
    m_word->setFocus();
}

void EraseDialog::judge() { m_erase->setEnabled(m_word->text().trimmed().compare(word(), Qt::CaseInsensitive) == 0); }

} // namespace besace
