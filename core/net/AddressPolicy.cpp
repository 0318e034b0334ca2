#include "core/net/AddressPolicy.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

using Subnet = QPair<QHostAddress, int>;

QList<Subnet> subnets(std::initializer_list<const char*> texts)
{
    QList<Subnet> parsed;
    for (const char* text : texts)
        parsed.append(QHostAddress::parseSubnet(QString::fromLatin1(text)));
    return parsed;
}

bool isIn(const QHostAddress& address, const QList<Subnet>& list)
{
    return std::any_of(list.begin(), list.end(), [&](const Subnet& subnet) { return address.isInSubnet(subnet); });
}

bool isPublicIPv4(const QHostAddress& address)
{
    static const QList<Subnet> special = subnets({ "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
        "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4" });
    return !isIn(address, special);
}

} // namespace

bool isPublicAddress(const QHostAddress& address)
{
    bool mapped = false;
    const quint32 ipv4 = address.toIPv4Address(&mapped); // also of ::ffff:a.b.c.d
    if (mapped)
        return isPublicIPv4(QHostAddress(ipv4));
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return false;
    // Global unicast is 2000::/3; within it, tunnels and documentation. NAT64 (64:ff9b::/96) lies outside.
    static const QList<Subnet> global = subnets({ "2000::/3" });
    static const QList<Subnet> special = subnets({ "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" });
    return isIn(address, global) && !isIn(address, special);
}

} // namespace besace
