#pragma once

#include "core/verification/ListChange.h"
#include "core/verification/SignedIssuers.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace besace {

class Deeds;
struct Error;
class SignerLine;
class SpokenLabel;

/// The organisations that the person has decided to know: added, renamed, taken away, and handed round as a file.
class KnownOrganisations final : public QDialog {
    Q_OBJECT

public:
    /// @p deeds outlives the dialog. @param signer whose lists are taken
    explicit KnownOrganisations(Deeds& deeds, ListSigner signer, QWidget* parent = nullptr);

    /// Adds all that the file names; those that are there get the names of the file. The first signed list binds to its
    /// key. What another hand signed, or nobody, is refused from then on; an older list is asked about.
    void takeFile(const QString& path);
    void saveFile(const QString& path);
    void saveSigned(const QString& path, const crypto::SigningKey& key, const QString& maker, const QString& source);

signals:
    void signerChanged(const ListSigner& signer); ///< to be remembered

private:
    QWidget* makeButtons();
    void fill();
    void add();
    void rename();
    void remove();
    void askWhichFile();
    void take(const IssuersFile& file);
    void askAboutOlder(const IssuersFile& file);
    /// @return what is said about it, where this list is the first signed one
    QString noteSigner(const IssuersFile& file, const ListChange& change);
    void setSigner(const ListSigner& signer);
    void forgetSigner();
    /// @param save is told the file
    void askWhere(const std::function<void(const QString& path)>& save);
    void askToSign(); // SigningLists.cpp, as is saveSigned()
    void ask(const KnownIssuer& current);
    KnownIssuer chosen() const;
    void updateButtons();
    void say(const QString& words);
    void complain(const Error& error);

    Deeds& m_deeds;
    ListSigner m_signer;
    QListWidget* m_list;
    SignerLine* m_signerLine;
    SpokenLabel* m_status;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_save;
    QPushButton* m_sign;
};

} // namespace besace
