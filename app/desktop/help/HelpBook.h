#pragma once

#include <QList>
#include <QString>

/// The texts that explain the program. They are Markdown files, one for each language, and part of the program: nothing
/// of them comes from the internet.
namespace besace {

/// One question and its answer, or one chapter.
struct HelpPage {
    QString anchor; ///< the same in every language: `password`
    QString title;
    QString text; ///< Markdown, without the title
};

struct HelpBook {
    enum class Kind { Questions, Guide, Accessibility, PersonalData };

    Kind kind = Kind::Questions;
    QString language; ///< in which it is written
    QString title;
    QList<HelpPage> pages;

    /// @return -1 where there is none
    int indexOf(const QString& anchor) const;
};

/// The book for somebody who reads @p language; in French where it is not written in it.
HelpBook helpBook(HelpBook::Kind kind, const QString& language);

/// A book is one title (`#`) and its chapters (`##`); below each chapter's title stands `<a id="anchor"></a>`.
HelpBook parseHelpBook(HelpBook::Kind kind, const QString& language, const QString& markdown);

/// Pages that hold each word of @p typed, by number. Capitals and accents make no difference.
QList<int> pagesWith(const HelpBook& book, const QString& typed);

/// Where a link inside a book leads: `guide-fr.md#states`, `#states`.
struct HelpPlace {
    HelpBook::Kind kind = HelpBook::Kind::Questions;
    QString anchor; ///< empty: the first page
};
/// @param here the book in which the link stands
/// @return whether @p link leads to a book at all; @p place says where to
bool readHelpLink(const QString& link, HelpBook::Kind here, HelpPlace& place);

} // namespace besace
