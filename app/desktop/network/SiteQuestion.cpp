#include "app/desktop/network/SiteQuestion.h"

#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

SiteQuestion::SiteQuestion(const ConsentQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_remember(new QCheckBox(tr("&Do not ask again for this site")))
{
    setWindowTitle(tr("Contact a site?"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::section, space::section, space::section);
    layout->setSpacing(space::between);
    const auto addWords = [layout](const QString& text, TextSize size, Ink ink) {
        auto* words = new TextLabel(size, ink, size != TextSize::Body);
        words->setWords(text);
        layout->addWidget(words);
        return words;
    };
    addWords(tr("To check, Besace contacts the organisation's site (%1). All right?").arg(question.host),
        TextSize::Lead, Ink::Text);
    addWords(
        tr("The site will learn that somebody looks at this badge. Nothing else is sent."), TextSize::Body, Ink::Muted);
    if (question.withoutTls)
        addWords(tr("This site is not protected: others on the way could read or change the answer."), TextSize::Body,
            Ink::Caution);
    layout->addWidget(m_remember);
    layout->addSpacing(space::inside);
    layout->addWidget(makeButtons(question.withoutTls));
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

QWidget* SiteQuestion::makeButtons(bool withoutTls)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addStretch();
    const auto add = [this, layout](const QString& text, const QString& name, ButtonKind kind, auto answer) {
        QPushButton* button = makeButton(text, {}, kind);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, answer] { give(answer()); });
        layout->addWidget(button);
        return button;
    };
    add(tr("&Not now"), u"notNow"_s, ButtonKind::Quiet, [] { return Consent::No; });
    if (!withoutTls)
        add(tr("&Always, for every site"), u"always"_s, ButtonKind::Plain, [] { return Consent::Always; });
    const auto yes = [this] { return m_remember->isChecked() ? Consent::ForSite : Consent::Once; };
    add(tr("&Yes"), u"yes"_s, ButtonKind::Primary, yes)->setDefault(true);
    return row;
}

void SiteQuestion::give(Consent answer)
{
    m_answer = answer;
    accept();
}

} // namespace besace
