#pragma once

#include "core/base/Compression.h"
#include "core/base/Limits.h"

#include <QTest>

#include "tests/support/LoopbackSite.h"

/// What the tests of documents from the web have in common.
namespace besace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline Consent yes(const ConsentQuestion&) { return Consent::Once; }

/// No test is as slow as the limit that people have; this one is for answers that must come.
inline constexpr auto patience = 20s;

/// A site of this machine that answers in many ways, anew for each test. A test program derives from it.
class ExampleSite : public QObject {
protected:
    void makeAuthority()
    {
        const QByteArray complaint
            = m_authority.make({ u"issuer.example"_s, u"cdn.example"_s, u"home.example"_s, u"old.example"_s });
        QVERIFY2(complaint.isEmpty(), complaint.constData());
    }

    void startSite()
    {
        m_site = std::make_unique<LoopbackSite>();
        QCOMPARE(m_site->start(m_authority), QByteArray());
        const auto add = [&](const char* path, const SiteAnswer& answer) {
            m_site->add(u"issuer.example"_s + QString::fromLatin1(path), answer);
        };
        const auto leadsTo = [](const QByteArray& target) {
            return SiteAnswer { "302 Found", "Location: " + target + "\r\n" };
        };
        m_site->add(u"issuer.example/ok"_s, "{\"ok\":1}");
        m_site->add(u"cdn.example/ok"_s, "{\"ok\":2}");
        m_site->add(u"old.example/ok"_s, "{\"ok\":3}");
        add("/gone", { "410 Gone", {}, "{\"revoked\":true}" });
        add("/loop", leadsTo("/loop"));
        add("/once", leadsTo("/ok"));
        add("/away", leadsTo("https://cdn.example/ok"));
        add("/plain", leadsTo("http://cdn.example/ok"));
        add("/private", leadsTo("https://private.example/x"));
        add("/numbers", leadsTo("https://169.254.169.254/latest/meta-data"));
        add("/file", leadsTo("file:///etc/passwd"));
        add("/large", { "200 OK", {}, QByteArray(6 * 1024 * 1024, ' ') });
        add("/packed", { "200 OK", "Content-Encoding: gzip\r\n", deflate("{\"ok\":1}", Compression::Gzip) });
        add("/bomb",
            { "200 OK", "Content-Encoding: gzip\r\n", deflate(QByteArray(9 * 1024 * 1024, ' '), Compression::Gzip) });
        add("/brotli", { "200 OK", "Content-Encoding: br\r\n", "????" });
        add("/cut", { "200 OK", {}, "{\"ok\":1}", SiteAnswer::Manner::CutOff });
        add("/silent", { {}, {}, {}, SiteAnswer::Manner::Silent });
        add("/slow", { "200 OK", {}, {}, SiteAnswer::Manner::Drip });
        add("/versioned",
            { "200 OK", "ETag: \"v1\"\r\nLast-Modified: Mon, 01 Jun 2026 00:00:00 GMT\r\n", "{\"v\":1}" });
    }

    TestAuthority m_authority;
    std::unique_ptr<LoopbackSite> m_site;
};

} // namespace besace
