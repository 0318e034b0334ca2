#include "core/net/Lookup.h"

#include "core/net/AddressPolicy.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QList<QHostAddress> askSystem(const QString& host, std::chrono::milliseconds timeLeft)
{
    if (const QHostAddress address(host); !address.isNull())
        return { address };
    QEventLoop loop;
    QList<QHostAddress> addresses;
    const int lookup = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo& info) {
        addresses = info.addresses();
        loop.quit();
    });
    QTimer::singleShot(timeLeft, &loop, &QEventLoop::quit);
    loop.exec();
    QHostInfo::abortHostLookup(lookup);
    return addresses;
}

} // namespace

Result<QHostAddress> lookUp(const QString& host, const Resolver& resolver, const QList<QHostAddress>& permitted,
    std::chrono::milliseconds timeLeft)
{
    const QList<QHostAddress> addresses = resolver ? resolver(host) : askSystem(host, timeLeft);
    if (addresses.isEmpty())
        return Error { Error::Code::Unreachable, host + u": no address"_s };
    for (const QHostAddress& address : addresses) {
        if (!isPublicAddress(address) && !permitted.contains(address))
            return Error { Error::Code::Unreachable, host + u": not a public address: "_s + address.toString() };
    }
    return addresses.first();
}

} // namespace besace
