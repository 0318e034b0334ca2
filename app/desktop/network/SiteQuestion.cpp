#include "app/desktop/network/SiteQuestion.h"

#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"

#include <QCheckBox>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// In line heights: the question takes two lines, the buttons stand side by side. A small screen has less.
constexpr int linesWide = 31;
constexpr int leastMargin = 48;

TextLabel* words(const QString& text, TextSize size, Ink ink)
{
    auto* label = new TextLabel(size, ink, size != TextSize::Body);
    label->setWords(text);
    return label;
}

} // namespace

SiteQuestion::SiteQuestion(const ConsentQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_remember(new QCheckBox(tr("&Do not ask again for this site")))
{
    setWindowTitle(tr("Contact a site?"));
    m_remember->setObjectName(u"remember"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::section, space::section, space::section);
    layout->setSpacing(space::between);
    const QString asked = tr("To check, Besace contacts the organisation's site (%1). All right?").arg(question.host);
    layout->addWidget(words(asked, TextSize::Lead, Ink::Text));
    layout->addWidget(words(tr("The site will learn that somebody looks at this badge. Nothing else is sent."),
        TextSize::Body, Ink::Muted));
    if (question.withoutTls)
        layout->addWidget(
            words(tr("This site is not protected. On the way, others could read or change what it answers."),
                TextSize::Body, Ink::Caution));
    layout->addWidget(m_remember);
    layout->addSpacing(space::inside);
    layout->addWidget(makeButtons(question.withoutTls));
    setAccessibleName(asked);
    const int room = screen()->availableSize().width() - leastMargin;
    const int width = std::min(fontMetrics().height() * linesWide, room);
    resize(width, layout->totalHeightForWidth(width));
    m_yes->setFocus();
}

QWidget* SiteQuestion::makeButtons(bool withoutTls)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(space::inside, row);
    const auto add = [this, flow](const QString& text, const QString& name, ButtonKind kind, auto answer) {
        QPushButton* button = makeButton(text, {}, kind);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, answer] { give(answer()); });
        flow->addWidget(button);
        return button;
    };
    const auto yes = [this] { return m_remember->isChecked() ? Consent::ForSite : Consent::Once; };
    m_yes = add(tr("&Yes"), u"yes"_s, ButtonKind::Primary, yes);
    m_yes->setDefault(true);
    // "Always" reaches as far as TLS does.
    if (!withoutTls)
        add(tr("&Always, for every site"), u"always"_s, ButtonKind::Plain, [] { return Consent::Always; });
    add(tr("&Not now"), u"notNow"_s, ButtonKind::Plain, [] { return Consent::No; });
    return row;
}

void SiteQuestion::give(Consent answer)
{
    m_answer = answer;
    accept();
}

} // namespace besace
