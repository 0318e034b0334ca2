#pragma once

#include "tests/tools/make_candidates/CandidateSet.h"

namespace besace::candidates {

inline constexpr int cancelledIndex = 20417;
inline constexpr int pausedIndex = 73502;

inline constexpr auto ed25519 = TestKey::Type::Ed25519;
inline const QString lea = QStringLiteral("lea.martin@mail.example");
inline const QString nadia = QStringLiteral("nadia.petit@mail.example");

/// All folders, one after the other.
class Maker {
public:
    explicit Maker(const QString& folder) : m_folder(folder), m_set(folder) { }

    void run();

private:
    void publish();
    void plain();
    void inOtherForms();
    void honestOddities();
    void foundByChecks();
    void organisations();
    void imitations();
    void portfolios();
    void people();
    void picturesAndDates();
    void writeKnown() const;

    /// Given a year earlier than was signed.
    QByteArray changed(const Award& award);
    Wish wish(const Award& award, const Issuer& issuer) const { return { .award = award, .issuer = issuer }; }
    void imitate(int number, const QString& host, bool asDidWeb);
    QString cancelledList() const { return m_house.organisation.site + QStringLiteral("/etats/annulations"); }
    QString pausedList() const { return m_house.organisation.site + QStringLiteral("/etats/pauses"); }

    QString m_folder;
    CandidateSet m_set;
    // On the advisor's list.
    const Issuer m_house
        = didWebIssuer(ed25519, QStringLiteral("Maison des talents"), QStringLiteral("maison-des-talents.example"));
    const Issuer m_mission = didKeyIssuer(
        ed25519, QStringLiteral("Mission locale de Rivebelle"), QStringLiteral("mission-locale-rivebelle.example"));
    const Issuer m_rescuers
        = didKeyIssuer(ed25519, QStringLiteral("Secours du quartier"), QStringLiteral("secours-du-quartier.example"));
    const Issuer m_north
        = didWebIssuer(ed25519, QStringLiteral("CFA du nord"), QStringLiteral("cfa-nord1-apprentis.example"));
    const Issuer m_south
        = didWebIssuer(ed25519, QStringLiteral("CFA du sud"), QStringLiteral("cfa-nord2-apprentis.example"));
    // Not on it.
    const Issuer m_kitchen
        = didKeyIssuer(ed25519, QStringLiteral("Cuisine solidaire"), QStringLiteral("cuisine-solidaire.example"));
    const Issuer m_garden
        = didWebIssuer(ed25519, QStringLiteral("Jardin partagé"), QStringLiteral("jardin-partage.example"));
};

} // namespace besace::candidates
