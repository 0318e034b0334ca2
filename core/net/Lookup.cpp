#include "core/net/Lookup.h"

#include "core/net/AddressPolicy.h"
#include "core/net/EverySoOften.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QList<QHostAddress> askSystem(
    const QString& host, std::chrono::milliseconds timeLeft, const std::function<bool()>& isStopped)
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
    const EverySoOften stopping(isStopped, [&loop] { loop.quit(); });
    loop.exec();
    QHostInfo::abortHostLookup(lookup);
    return addresses;
}

} // namespace

Result<QHostAddress> lookUp(const QString& host, const Resolver& resolver, const QList<QHostAddress>& permitted,
    std::chrono::milliseconds timeLeft, const std::function<bool()>& isStopped)
{
    const QList<QHostAddress> addresses = resolver ? resolver(host) : askSystem(host, timeLeft, isStopped);
    if (addresses.isEmpty())
        return Error { Error::Code::Unreachable, host + u": no address"_s };
    for (const QHostAddress& address : addresses) {
        if (!isPublicAddress(address) && !permitted.contains(address))
            return Error { Error::Code::Unreachable, host + u": not a public address: "_s + address.toString() };
    }
    return addresses.first();
}

} // namespace besace
