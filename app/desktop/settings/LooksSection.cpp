#include "app/desktop/settings/LooksSection.h"

#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/settings/LanguageChoice.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QComboBox* makeChoice(const QString& objectName)
{
    auto* choice = new QComboBox;
    choice->setObjectName(objectName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

void choose(QComboBox& choice, const QVariant& value) { choice.setCurrentIndex(choice.findData(value)); }

} // namespace

LooksSection::LooksSection(const Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_language(makeLanguageChoice(languageOf(preferences)))
    , m_appearance(makeChoice(u"appearance"_s))
    , m_textSize(makeChoice(u"textSize"_s))
    , m_wait(new TextLabel(TextSize::Body, Ink::Muted, false))
{
    m_language->setObjectName(u"language"_s);
    m_appearance->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    m_appearance->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    m_appearance->addItem(tr("High contrast"), static_cast<int>(Appearance::HighContrast));
    m_textSize->addItem(tr("Usual"), textPercents.at(0));
    m_textSize->addItem(tr("Larger"), textPercents.at(1));
    m_textSize->addItem(tr("Much larger"), textPercents.at(2));
    m_textSize->addItem(tr("Twice as large"), textPercents.at(3));
    choose(*m_appearance, static_cast<int>(preferences.appearance));
    choose(*m_textSize, preferences.textPercent);
    m_wait->setWords(tr("Language and text size can be changed once the work that is under way has ended."));
    m_wait->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    const auto add = [&](const QString& name, QComboBox& choice) {
        column->addWidget(fieldName(name, choice));
        column->addWidget(&choice, 0, Qt::AlignLeading);
    };
    add(tr("&Language"), *m_language);
    add(tr("&Appearance"), *m_appearance);
    add(tr("Size of the &text"), *m_textSize);
    column->addWidget(m_wait);
}

void LooksSection::takeInto(Preferences& preferences) const
{
    // Who never chose goes on following the system.
    if (const QString language = m_language->currentData().toString(); language != languageOf(preferences))
        preferences.language = language;
    preferences.appearance = static_cast<Appearance>(m_appearance->currentData().toInt());
    preferences.textPercent = m_textSize->currentData().toInt();
}

void LooksSection::setBusy(bool busy)
{
    m_language->setEnabled(!busy);
    m_textSize->setEnabled(!busy);
    m_wait->setVisible(busy);
}

} // namespace besace
