#pragma once

#include <QDialog>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace besace {

class Deeds;
struct Error;
struct KnownIssuer;
class SpokenLabel;

/// The organisations that the person has decided to know: added, renamed, taken away, and handed round as a file.
class KnownOrganisations final : public QDialog {
    Q_OBJECT

public:
    /// @p deeds outlives the dialog.
    explicit KnownOrganisations(Deeds& deeds, QWidget* parent = nullptr);

    /// Adds all that the file names; those that are there get the names of the file.
    void takeFile(const QString& path);
    void saveFile(const QString& path);

private:
    QWidget* makeButtons();
    void fill();
    void add();
    void rename();
    void remove();
    void askWhichFile();
    void askWhere();
    void ask(const KnownIssuer& current);
    KnownIssuer chosen() const;
    void updateButtons();
    void say(const QString& words);
    void complain(const Error& error);

    Deeds& m_deeds;
    QListWidget* m_list;
    SpokenLabel* m_status;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_save;
};

} // namespace besace
