#include "app/desktop/settings/LanguageChoice.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace besace {

QComboBox* makeLanguageChoice(const QString& language)
{
    auto* choice = new QComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // Each language by its own name: whoever looks for theirs can read it.
    choice->addItem(u"Français"_s, u"fr"_s);
    choice->addItem(u"English"_s, u"en"_s);
    choice->addItem(u"العربية"_s, u"ar"_s);
    choice->setCurrentIndex(choice->findData(language));
    return choice;
}

} // namespace besace
