#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace besace {

class Door;
class TextLabel;

/// What the first window can offer.
struct FirstOffer {
    QString language; ///< that is spoken now
    bool sharesComputer = false; ///< as it was answered before
    bool hasReview = false; ///< there is a desk to check other people's badges at
    bool hasHelp = false;
    bool canBePortable = false; ///< the program's own folder can hold the backpack
};

/// Where the backpack of a person is to be who shares the computer.
enum class BackpackPlace { ThisComputer, Elsewhere, BesideProgram };

/// Shown once, before there is a backpack: two doors, the language, and whose computer this is. Nothing is kept before
/// a door is opened.
class FirstStart final : public QWidget {
    Q_OBJECT

public:
    explicit FirstStart(const FirstOffer& offer, QWidget* parent = nullptr);

    bool sharesComputer() const;
    BackpackPlace backpackPlace() const; ///< of a shared computer; else ThisComputer

signals:
    void languageChosen(const QString& language); ///< at once
    void badgesWanted(); ///< the first door
    void reviewWanted(); ///< the second
    void backpackWanted(); ///< one that is there already
    void helpWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut(const FirstOffer& offer);
    void addHead(QVBoxLayout& column);
    void addDoors(QVBoxLayout& column, const FirstOffer& offer);
    void addComputer(QVBoxLayout& column, const FirstOffer& offer);
    QWidget* makePlaces(bool canBePortable);
    QWidget* makeFoot(bool hasHelp);
    /// Says everything in the language that is spoken now.
    void setWords();
    void showPlaces();

    QComboBox* m_language;
    QLabel* m_languageName;
    TextLabel* m_hello;
    Door* m_badges;
    Door* m_review;
    QPushButton* m_have;
    QRadioButton* m_mine;
    QRadioButton* m_shared;
    QWidget* m_places = nullptr;
    TextLabel* m_protection;
    QRadioButton* m_here;
    QRadioButton* m_elsewhere;
    QRadioButton* m_beside;
    TextLabel* m_promise;
    QPushButton* m_help;
};

} // namespace besace
